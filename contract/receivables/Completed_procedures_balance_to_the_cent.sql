-- Fee = insurance paid + write-off + patient paid + adjustments + balance, and int_ar_balance has the same
-- balance.
-- owner: src/DentalSynth.Generators/Model/Ledger/TreatmentLedger.cs
select format('procedure %s: balance %s, int_ar_balance %s', coalesce(o.id, b.procedure_id), o.balance,
    b.current_balance)
from accounts as o
full join int.int_ar_balance as b on b.procedure_id = o.id
where o.balance is distinct from b.current_balance
