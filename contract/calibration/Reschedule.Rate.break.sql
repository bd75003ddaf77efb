-- No appointment is rescheduled.
update raw.histappointment as h set "AptDateTime" = a."AptDateTime"
from raw.appointment as a
where a."AptNum" = h."AptNum"
