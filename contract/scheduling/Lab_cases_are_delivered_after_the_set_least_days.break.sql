-- A crown that is fitted the day after it was prepared.
update raw.labcase as l set "DateTimeCreated" = a."AptDateTime" - interval '1 day'
from raw.appointment as a
where a."AptNum" = l."AptNum"
