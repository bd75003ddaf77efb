-- Spouses of insured guarantors who subscribe to a plan of their own.
-- owner: src/DentalSynth.Generators/Insurance/Subscribers/InsuredRule.cs
-- least patients: 1000
select count(*) filter (where spouse."PatNum" in (select "Subscriber" from raw.inssub)), count(*)
from raw.patient as guarantor
join raw.patient as spouse on spouse."Guarantor" = guarantor."PatNum" and spouse."PatNum" <> guarantor."PatNum"
where guarantor."Position" = 1 and spouse."Position" = 1
    and exists (select from raw.inssub as s where s."Subscriber" = guarantor."PatNum")
    and exists (select from dentalsynth.setting where name = 'Practice.AlignsInsuranceKeys' and value = 'off')
