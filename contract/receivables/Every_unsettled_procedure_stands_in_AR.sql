-- mart_ar_summary has its patient and provider with a balance.
-- owner: src/DentalSynth.Generators/Model/Ledger/TreatmentLedger.cs
select format('procedure %s of patient %s: %s open, mart_ar_summary %s', a.id, a.patient,
    a.fee - a.paid - a.reduced, m.total_balance)
from accounts as a
left join marts.mart_ar_summary as m on m.patient_id = a.patient and m.provider_id = a.provider
where a.fee - a.paid - a.reduced <> 0
    and (m.has_balance is not true or m.total_balance < a.fee - a.paid - a.reduced)
