-- The running balance of int_ar_transaction_history after the last transaction is what the patient owes.
-- owner: src/DentalSynth.Generators/Model/Ledger/TreatmentLedger.cs
select format('patient %s: owed %s, running balance %s', coalesce(o.patient, h.patient_id), o.amount,
    h.running_balance)
from (
    select patient, sum(fee - paid - reduced) as amount
    from accounts
    group by patient
) as o
full join (
    select distinct on (patient_id) patient_id, running_balance
    from int.int_ar_transaction_history
    order by patient_id, transaction_number desc
) as h on h.patient_id = o.patient
where o.amount is distinct from h.running_balance
