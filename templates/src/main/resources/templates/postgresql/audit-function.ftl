<<entry>>
DECLARE
  actor text := coalesce(nullif(current_setting('app.user_id', true), ''), session_user);
  address text := coalesce(nullif(current_setting('app.ip_address', true), ''), host(inet_client_addr()));
  session text := nullif(current_setting('app.session_id', true), '');
  application text := coalesce(nullif(current_setting('app.application', true), ''), current_setting('application_name'));
  moment timestamptz := clock_timestamp();
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO ${trail} (${columns})
    SELECT ${table}, 'insert', ${newKey}, NULL, ${newImage}, NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (${newRows}) AS n${newShown};
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO ${trail} (${columns})
    SELECT ${table}, 'update', CASE WHEN ${newThere} THEN ${newKey} ELSE ${oldKey} END,
      CASE WHEN ${oldThere} THEN ${oldImage} END, CASE WHEN ${newThere} THEN ${newImage} END,
      CASE WHEN ${oldThere} AND ${newThere} THEN array_to_json(array_remove(ARRAY[
        ${changed}
      ]::text[], NULL)) END,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (${oldRows}) AS o FULL JOIN (${newRows}) AS n ON ${sameKey}${oldShown}${newShown}
    WHERE ROW(${oldCompared}) IS DISTINCT FROM ROW(${newCompared});
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO ${trail} (${columns})
    SELECT ${table}, 'delete', ${oldKey}, ${oldImage}, NULL, NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment
    FROM (${oldRows}) AS o${oldShown};
  ELSE
    INSERT INTO ${trail} (${columns})
    VALUES (${table}, 'truncate', NULL, NULL, NULL, NULL,
      entry.actor, entry.address, entry.session, entry.application, pg_current_xact_id(), entry.moment);
  END IF;
  RETURN NULL;
END
