-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to accounts.name since

-- drop index accounts.accounts_by_email
DROP INDEX IF EXISTS "accounts_by_email";

-- drop column accounts.name
DROP TRIGGER IF EXISTS "audit_accounts";
-- ! destroys the values of accounts.name
ALTER TABLE "accounts" DROP COLUMN IF EXISTS "name";
DROP TRIGGER IF EXISTS "audit_accounts";
CREATE TRIGGER "audit_accounts" AFTER INSERT, UPDATE, DELETE ON "accounts" FOR EACH ROW AS $$
org.h2.api.Trigger create() {
  return new org.h2.tools.TriggerAdapter() {
    private final String[] key = {"id"};
    private final String[] recorded = {"email", "id"};
    private final java.util.Set<String> redacted = java.util.Set.of();
    private final java.util.Set<String> documents = java.util.Set.of();
    private final java.util.Set<String> binary = java.util.Set.of();

    @Override
    public void fire(java.sql.Connection connection, java.sql.ResultSet before, java.sql.ResultSet after)
        throws java.sql.SQLException {
      String oldKey = before == null ? null : object(before, key);
      String newKey = after == null ? null : object(after, key);
      if (before != null && after != null && oldKey.equals(newKey)) {
        String changed = changed(before, after);
        if (!changed.equals("[]")) {
          write(connection, "update", newKey, object(before, recorded), object(after, recorded), changed);
        }
        return;
      }
      String operation = before == null ? "insert" : after == null ? "delete" : "update";
      if (before != null && (after == null || !isThere(connection, before))) {
        write(connection, operation, oldKey, object(before, recorded), null, null);
      }
      if (after != null) {
        write(connection, operation, newKey, null, object(after, recorded), null);
      }
    }

    // another row may have got the key in the same statement
    private boolean isThere(java.sql.Connection connection, java.sql.ResultSet row) throws java.sql.SQLException {
      try (java.sql.PreparedStatement query = connection.prepareStatement("SELECT 1 FROM \"accounts\" WHERE \"id\" = ?")) {
        for (int at = 0; at < key.length; at++) {
          query.setObject(at + 1, row.getObject(key[at]));
        }
        return query.executeQuery().next();
      }
    }

    private void write(java.sql.Connection connection, String... entry) throws java.sql.SQLException {
      try (java.sql.PreparedStatement insert = connection.prepareStatement("INSERT INTO \"audit_trail\" (\"table_name\", \"operation\", \"record_key\", \"old_values\", \"new_values\", \"changed_columns\", \"actor\", \"ip_address\", \"session_id\", \"application\", \"transaction_id\", \"recorded_at\") VALUES ('accounts', ?, ?, ? FORMAT JSON, ? FORMAT JSON, ? FORMAT JSON, COALESCE(@user_id, SESSION_USER), @ip_address, @session_id, @application, TRANSACTION_ID(), CURRENT_TIMESTAMP(6) AT TIME ZONE 'UTC')")) {
        for (int at = 0; at < entry.length; at++) {
          insert.setString(at + 1, entry[at]);
        }
        insert.executeUpdate();
      }
    }

    private String changed(java.sql.ResultSet before, java.sql.ResultSet after) throws java.sql.SQLException {
      java.util.StringJoiner names = new java.util.StringJoiner(",", "[", "]");
      for (String column : recorded) {
        if (!value(before, column).equals(value(after, column))) {
          names.add(quoted(column));
        }
      }
      return names.toString();
    }

    private String object(java.sql.ResultSet row, String[] columns) throws java.sql.SQLException {
      java.util.StringJoiner json = new java.util.StringJoiner(",", "{", "}");
      for (String column : columns) {
        String value = value(row, column);
        boolean hidden = redacted.contains(column) && !value.equals("null");
        json.add(quoted(column) + ":" + (hidden ? quoted("***") : value));
      }
      return json.toString();
    }

    private String value(java.sql.ResultSet row, String column) throws java.sql.SQLException {
      Object value = row.getObject(column);
      if (value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
        return String.valueOf(value);
      }
      if (value instanceof java.math.BigDecimal) {
        return ((java.math.BigDecimal) value).toPlainString();
      }
      if (value instanceof Float || value instanceof Double) {
        double number = ((Number) value).doubleValue();
        return Double.isNaN(number) || Double.isInfinite(number) ? quoted(value.toString()) : value.toString();
      }
      if (documents.contains(column)) {
        return new String(row.getBytes(column), java.nio.charset.StandardCharsets.UTF_8);
      }
      if (binary.contains(column)) {
        return quoted(java.util.HexFormat.of().formatHex(row.getBytes(column)));
      }
      return quoted(row.getString(column));
    }

    private String quoted(String text) {
      StringBuilder json = new StringBuilder("\"");
      for (char character : text.toCharArray()) {
        if (character == '"' || character == '\\') {
          json.append('\\').append(character);
        } else if (character < ' ') {
          json.append(String.format("\\u%04x", (int) character));
        } else {
          json.append(character);
        }
      }
      return json.append('"').toString();
    }
  };
}
$$;
