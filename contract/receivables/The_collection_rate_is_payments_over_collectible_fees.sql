-- mart_ar_summary: all payments over the fees less write-offs and adjustments.
-- owner: src/DentalSynth.Generators/Financial/Payments/PaymentHabitRule.cs
select format('patient %s, provider %s: %s of %s, mart_ar_summary %s', o.patient, o.provider, o.paid,
    o.expected, m.collection_rate)
from (
    select patient, provider, sum(paid) as paid, sum(fee - reduced) as expected
    from accounts
    group by patient, provider
) as o
join marts.mart_ar_summary as m on m.patient_id = o.patient and m.provider_id = o.provider
where (o.expected > 0) <> (m.collection_rate is not null)
    or abs(o.paid / nullif(o.expected, 0) - m.collection_rate) > 0.00005
