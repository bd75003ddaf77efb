-- Mode_: 0 mail, 1 in person, 2 e-mail, 3 electronic
select "PatNum", "DateSent"::timestamp, concat('Statement ',
    case "Mode_" when 0 then 'mailed' when 1 then 'handed out' when 2 then 'e-mailed' else 'sent electronically' end, ', ',
    pg_temp.money("BalTotal" - "InsEst"), case when "InsEst" <> 0 then ' besides ' || pg_temp.money("InsEst") || ' expected from insurance' end,
    ' [' || nullif("Note", '') || ']'), null::float8
from raw.statement
where "PatNum" = any($1)
