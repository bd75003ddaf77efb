-- Balance less insurance estimate is what the procedures have open on the statement's day, to the cent.
-- owner: src/DentalSynth.Generators/Financial/Statements/StatementCycle.cs
with entries as (
    select "ProcNum" as id, "ProcDate" as day, "ProcFee"::numeric(12, 2) as amount
    from raw.procedurelog
    union all
    select "ProcNum", "DateCP", -("InsPayAmt"::numeric(12, 2) + "WriteOff"::numeric(12, 2))
    from raw.claimproc
    where "Status" in (1, 4)
    union all
    select "ProcNum", "DatePay", -"SplitAmt"::numeric(12, 2) from raw.paysplit
    union all
    select "ProcNum", "AdjDate", "AdjAmt"::numeric(12, 2) from raw.adjustment
)
select format('statement %s of %s: asks for %s, open %s', s."StatementNum", s."DateSent",
    (s."BalTotal" - s."InsEst")::numeric(12, 2), sum(e.amount))
from raw.statement as s
left join raw.statementprod as i on i."StatementNum" = s."StatementNum" and i."ProdType" = 1
left join entries as e on e.id = i."FKey" and e.day <= s."DateSent"
group by s."StatementNum"
having sum(e.amount) is distinct from (s."BalTotal" - s."InsEst")::numeric(12, 2)
