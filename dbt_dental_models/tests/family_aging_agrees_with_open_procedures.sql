-- The balances that OpenDental ages for a family are those of its open procedures, bucket by bucket.
with source_families as (

    select
        guarantor_id,
        sum(total_balance) as total_balance,
        sum(balance_0_30_days) as balance_0_30_days,
        sum(balance_31_60_days) as balance_31_60_days,
        sum(balance_61_90_days) as balance_61_90_days,
        sum(balance_over_90_days) as balance_over_90_days
    from {{ ref('stg_opendental__patient') }}
    group by guarantor_id

),

open_families as (

    select
        guarantor_id,
        sum(total_balance) as total_balance,
        sum(balance_0_30_days) as balance_0_30_days,
        sum(balance_31_60_days) as balance_31_60_days,
        sum(balance_61_90_days) as balance_61_90_days,
        sum(balance_over_90_days) as balance_over_90_days
    from {{ ref('mart_ar_summary') }}
    group by guarantor_id

)

select
    source_families.guarantor_id,
    source_families.total_balance as source_balance,
    coalesce(open_families.total_balance, 0) as open_balance
from source_families
left join open_families
    on source_families.guarantor_id = open_families.guarantor_id
where source_families.total_balance is distinct from coalesce(open_families.total_balance, 0)
    or source_families.balance_0_30_days is distinct from coalesce(open_families.balance_0_30_days, 0)
    or source_families.balance_31_60_days is distinct from coalesce(open_families.balance_31_60_days, 0)
    or source_families.balance_61_90_days is distinct from coalesce(open_families.balance_61_90_days, 0)
    or source_families.balance_over_90_days is distinct from coalesce(open_families.balance_over_90_days, 0)
