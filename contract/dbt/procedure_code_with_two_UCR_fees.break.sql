-- Procedure code with two UCR fees.
-- fails: transactions_add_up_to_the_balance
insert into raw.fee
select (jsonb_populate_record(f, jsonb_build_object('FeeNum', (select max("FeeNum") + 1 from raw.fee)))).*
from raw.fee as f
where f."FeeSched" = 1 and f."CodeNum" = (
    select min("CodeNum") from raw.procedurelog where "ProcStatus" = 2
)
