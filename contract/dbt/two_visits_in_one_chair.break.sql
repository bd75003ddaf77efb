-- Two visits in one chair.
-- fails: nobody_is_in_two_places_at_once
update raw.appointment as a
set "Op" = b."Op", "AptDateTime" = b."AptDateTime"
from raw.appointment as b
where b."AptNum" = (select min("AptNum") from raw.appointment where "AptStatus" = 2)
    and a."AptNum" = (select max("AptNum") from raw.appointment where "AptStatus" = 2)
