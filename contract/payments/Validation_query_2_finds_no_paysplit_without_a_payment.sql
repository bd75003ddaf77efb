-- Referential integrity, as the generator's documentation has it: the number of paysplits whose payment is missing
-- is 0.
-- owner: src/DentalSynth.Generators/Financial/Payments/PatientBilling.cs
SELECT format('paysplit %s -> payment %s', ps."SplitNum", ps."PayNum") FROM raw.paysplit ps
LEFT JOIN raw.payment p ON ps."PayNum" = p."PayNum"
WHERE p."PayNum" IS NULL
