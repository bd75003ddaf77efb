-- mart_ar_summary.
-- owner: src/DentalSynth.Generators/Model/Ledger/TreatmentLedger.cs
select format('patient %s, provider %s: owed %s, mart_ar_summary %s', coalesce(o.patient, m.patient_id),
    coalesce(o.provider, m.provider_id), o.amount, m.total_balance)
from (
    select patient, provider, sum(fee - paid - reduced) as amount
    from accounts
    group by patient, provider
) as o
full join marts.mart_ar_summary as m on m.patient_id = o.patient and m.provider_id = o.provider
where o.amount is distinct from m.total_balance
