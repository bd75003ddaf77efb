-- dim_fee_schedule counts the fees of each fee schedule and has the lowest, the highest and the average.
-- owner: src/DentalSynth.Generators/Foundation/FeeScheduleRows.cs
select format('fee schedule %s: %s fees from %s to %s, about %s; entered %s from %s to %s, about %s',
    coalesce(d.fee_schedule_id, f.id), d.fee_count, d.min_fee, d.max_fee, d.average_fee,
    f.fees, f.lowest, f.highest, f.average)
from marts.dim_fee_schedule as d
full join (
    select
        "FeeSched" as id,
        count(*) as fees,
        min("Amount"::numeric(12, 2)) as lowest,
        max("Amount"::numeric(12, 2)) as highest,
        round(avg("Amount"::numeric(12, 2)), 2) as average
    from raw.fee
    where coalesce("ClinicNum", 0) = 0 and coalesce("ProvNum", 0) = 0
    group by "FeeSched"
) as f on f.id = d.fee_schedule_id
where (d.fee_count, d.min_fee, d.max_fee, d.average_fee)
    is distinct from (f.fees, f.lowest, f.highest, f.average)
