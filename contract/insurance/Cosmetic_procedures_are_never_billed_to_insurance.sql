-- Whitening and veneers are paid for by the patient alone.
-- owner: src/DentalSynth.Generators/Financial/Claims/ClaimProcess.cs
-- least patients: 200
select format('line %s: %s', line."ClaimProcNum", code."ProcCode")
from raw.claimproc as line
join raw.procedurelog as procedure using ("ProcNum")
join raw.procedurecode as code on code."CodeNum" = procedure."CodeNum"
where code."ProcCode" in ('D2960', 'D2961', 'D2962', 'D9972', 'D9975')
