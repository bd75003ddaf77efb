-- Patients without a plan have no card on file.
-- owner: src/DentalSynth.Generators/Supporting/Documents/InsuranceCardRule.cs
with cards as (
    select "PatNum" as patient, count(*) as cards, min("DateCreated")::date as scanned
    from raw.document
    where "DocCategory" = 137
    group by "PatNum"
)
select format('patient %s: %s cards scanned, from %s; first visit on %s', patient, cards, scanned, day)
from cards
left join first_visits using (patient)
where cards > 1 or scanned is distinct from day or not exists (select from raw.patplan as plan where plan."PatNum" = patient)
