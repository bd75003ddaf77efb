-- Each completed radiograph has one image of its name and day; photographs have none.
-- owner: src/DentalSynth.Generators/Supporting/Documents/RadiographRule.cs
with taken as (
    select p."PatNum" as patient, p."ProcDate" as day, c."Descript" as picture, count(*) as pictures
    from raw.procedurelog as p
    join raw.procedurecode as c on c."CodeNum" = p."CodeNum"
    where p."ProcStatus" = 2 and c."ProcCode" between 'D0210' and 'D0399' and c."ProcCode" <> 'D0350'
    group by 1, 2, 3
),
filed as (
    select "PatNum" as patient, "DateCreated"::date as day, "Description" as picture, count(*) as pictures
    from raw.document
    where "DocCategory" = 131
    group by 1, 2, 3
)
select format('patient %s on %s, %s: %s taken, %s filed', patient, day, picture, t.pictures, f.pictures)
from taken as t
full join filed as f using (patient, day, picture)
where t.pictures is distinct from f.pictures
