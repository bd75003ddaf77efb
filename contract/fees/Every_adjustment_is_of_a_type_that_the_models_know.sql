-- int_adjustments names an adjustment by its type; an unknown type has no name.
-- owner: src/DentalSynth.Generators/Financial/Payments/DiscountRule.cs
select format('adjustment %s of type %s', "AdjNum", "AdjType")
from raw.adjustment
where coalesce("AdjType", 0) not in (186, 188, 474, 475, 472, 485, 9, 185, 486, 482, 537, 18, 337, 235, 483, 549, 550)
