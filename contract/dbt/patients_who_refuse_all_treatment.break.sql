-- Patients who refuse all treatment.
-- fails: some_presented_treatment_is_accepted_and_some_is_not
update raw.procedurelog as p set "ProcStatus" = 1, "AptNum" = 0
from raw.treatplanattach as a
where a."ProcNum" = p."ProcNum"
