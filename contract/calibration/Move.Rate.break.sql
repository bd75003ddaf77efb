-- Nobody who ever moves a visit.
update raw.histappointment as h set "AptDateTime" = a."AptDateTime"
from raw.appointment as a
where a."AptNum" = h."AptNum"
