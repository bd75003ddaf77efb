-- Insured patients seen whose insurance card is on file.
-- owner: src/DentalSynth.Generators/Supporting/Documents/InsuranceCardRule.cs
-- least patients: 1000
select count(*) filter (where patient in (select "PatNum" from raw.document where "DocCategory" = 137)), count(*)
from first_visits
where exists (select from raw.patplan as plan where plan."PatNum" = patient)
