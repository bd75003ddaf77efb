-- Operatory with two visits at once.
-- fails: operatories_and_providers_are_not_double_booked
update raw.appointment as a
set "Op" = b."Op", "AptDateTime" = b."AptDateTime"
from raw.appointment as b
where b."AptNum" = (select min("AptNum") from raw.appointment where "AptStatus" = 2)
    and a."AptNum" = (select max("AptNum") from raw.appointment where "AptStatus" = 2)
