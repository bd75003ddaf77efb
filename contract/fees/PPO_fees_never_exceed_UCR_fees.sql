-- What a plan allows for a code is at most what everybody else is charged, but for the dollar that UCR fees are rounded to.
-- owner: src/DentalSynth.Generators/Foundation/FeeScheduleRows.cs
select format('code %s: %s in fee schedule %s, UCR fee %s', f."CodeNum", f."Amount", f."FeeSched",
    s."Amount")
from raw.fee as f
join raw.fee as s on s."CodeNum" = f."CodeNum" and s."FeeSched" = 1
where f."Amount"::numeric(12, 2) > s."Amount"::numeric(12, 2) + 1
