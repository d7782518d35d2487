CREATE TRIGGER ${name} AFTER ${event} ON ${table}${condition}
BEGIN
<#list entries as entry>
  INSERT INTO ${trail} (${columns})
  SELECT ${entry}, c.actor, c.ip_address, c.session_id, c.application, c.transaction_id,
    strftime('%Y-%m-%d %H:%M:%f', 'now')
  FROM (SELECT 1) LEFT JOIN ${context} AS c ON true;
</#list>
END
