-- A fee that is not the UCR fee deviates by the setting's basis points at most, half a cent of rounding aside.
-- owner: src/DentalSynth.Generators/Clinical/FeeRule.cs
select format('procedure %s charged %s, UCR fee %s', id, charged, standard)
from priced_procedures
where abs(charged - standard) > standard * (select value from setting where name = 'Fee.LargestDeviation') / 10000 + 0.005
