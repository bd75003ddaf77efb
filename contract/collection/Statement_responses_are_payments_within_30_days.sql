-- int_billing_statements counts patients' payments on the statement's procedures, from the day after it.
-- owner: src/DentalSynth.Generators/Financial/Statements/StatementCycle.cs
select format('statement %s: paid %s, int_billing_statements %s', coalesce(a.id, b.billing_statement_id),
    a.paid, b.paid_within_30_days)
from statement_answers as a
full join int.int_billing_statements as b on b.billing_statement_id = a.id
where a.paid is distinct from b.paid_within_30_days
