CREATE TABLE ${table} (
<#list lines as line>
  ${line}<#sep>,</#sep>
</#list>
)${suffix}
