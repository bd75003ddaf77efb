-- New patients whose medical history is a scanned form.
-- owner: src/DentalSynth.Generators/Supporting/Documents/PaperFormRule.cs
-- least patients: 1000
select count(*) filter (where patient in (select "PatNum" from raw.document where "DocCategory" = 130)), count(*)
from first_visits
