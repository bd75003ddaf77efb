-- A crown delivered the day after its preparation.
update raw.labcase as l set "DateTimeCreated" = a."AptDateTime" - interval '1 day'
from raw.appointment as a
where a."AptNum" = l."AptNum"
