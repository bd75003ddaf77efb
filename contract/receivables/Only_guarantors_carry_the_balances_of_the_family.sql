-- OpenDental ages a family's balance on the guarantor's row.
-- owner: src/DentalSynth.Generators/Patients/PatientRows.cs
select format('patient %s: %s of guarantor %s', "PatNum", "BalTotal", "Guarantor")
from raw.patient
where "PatNum" <> "Guarantor" and ("BalTotal" <> 0 or "InsEst" <> 0 or "BalOver90" <> 0)
