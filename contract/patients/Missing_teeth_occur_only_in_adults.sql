-- Nobody below the setting's age has a missing tooth at the first visit; nobody lacks all lower teeth but has
-- upper ones.
-- owner: src/DentalSynth.Generators/Clinical/MissingTeethRule.cs
select format('patient %s, first seen %s: %s teeth gone', patient, day, gone)
from mouths
where (is_child and gone > 0) or (is_lower_gone and not is_upper_gone)
