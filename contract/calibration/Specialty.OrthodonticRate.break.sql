-- Every checkup at the age for orthodontics ends in a referral.
insert into raw.refattach ("RefAttachNum", "PatNum", "RefDate", "RefType", "ProcNum")
select -min("AptNum"), "PatNum", min("AptDateTime"::date), false, 0
from raw.appointment
join raw.patient using ("PatNum")
where "AptStatus" = 2 and date_part('year', age("AptDateTime"::date, "Birthdate")) between 9 and 13
group by "PatNum"
