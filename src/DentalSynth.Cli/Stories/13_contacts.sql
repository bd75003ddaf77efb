-- Mode_: 1 e-mail, 2 mail, 3 phone, 4 in person, 5 text; SentOrReceived: 1 sent, 2 received
select "PatNum", "CommDateTime", concat(
    case "Mode_" when 1 then 'E-mail' when 2 then 'Letter' when 3 then 'Call' when 4 then 'In person' when 5 then 'Text' else 'Note' end,
    case "SentOrReceived" when 2 then ' received' end, ' (', lower(pg_temp.definition("CommType")), '): ', "Note"), null::float8
from raw.commlog
where "PatNum" = any($1)
