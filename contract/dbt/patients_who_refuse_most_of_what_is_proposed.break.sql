-- Patients who refuse all treatment.
-- fails: most_presented_treatment_is_accepted
update raw.procedurelog as p set "ProcStatus" = 1, "AptNum" = 0
from raw.treatplanattach as a
where a."ProcNum" = p."ProcNum"
