-- New patients whose medical history is a scanned form.
-- owner: src/DentalSynth.Generators/Supporting/Documents/PaperFormRule.cs
-- least patients: 1000
select count(*) filter (where exists (
    select from raw.document as d where d."PatNum" = patient and d."DocCategory" = 130)), count(*)
from first_visits
