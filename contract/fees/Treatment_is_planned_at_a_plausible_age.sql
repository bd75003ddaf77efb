-- Sealants from 6 to 14, stainless steel crowns up to 11, SRP from 25, crowns from 21, full dentures from 55.
-- owner: src/DentalSynth.Generators/Clinical/DiagnosisRule.cs
select format('procedure %s, %s, planned on %s for somebody born %s', p."ProcNum", code."ProcCode", p."DateTP",
    patient."Birthdate")
from raw.procedurelog as p
join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
join raw.patient as patient on patient."PatNum" = p."PatNum"
join (values
    ('D1351', 6, 14), ('D2930', 3, 11), ('D3220', 3, 10), ('D7111', 5, 12), ('D4341', 30, 95), ('D4342', 25, 95),
    ('D2740', 21, 95), ('D2750', 21, 95), ('D2790', 30, 95), ('D5110', 55, 99), ('D5120', 55, 99), ('D6010', 25, 85),
    ('D9944', 21, 80), ('D2391', 6, 99), ('D7140', 14, 99), ('D3310', 12, 90)
) as found(code, youngest, oldest) on found.code = code."ProcCode"
where p."ProcStatus" in (1, 2)
    and extract(year from age(p."DateTP", patient."Birthdate")) not between found.youngest and found.oldest
