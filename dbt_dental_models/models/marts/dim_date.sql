with days as (

    select cast(day as date) as date_day
    from generate_series(
        cast('{{ var("history_start") }}' as date),
        {{ as_of_date() }} + interval '2 years',
        interval '1 day'
    ) as day

),

described as (

    select
        cast(to_char(date_day, 'YYYYMMDD') as integer) as date_id,
        date_day,
        cast(extract(year from date_day) as integer) as year,
        cast(extract(quarter from date_day) as integer) as quarter,
        cast(extract(month from date_day) as integer) as month,
        cast(extract(day from date_day) as integer) as day_of_month,
        cast(extract(isodow from date_day) as integer) as day_of_week,
        (array['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])[
            cast(extract(isodow from date_day) as integer)
        ] as day_name,
        cast(date_trunc('month', date_day) as date) as month_start,
        extract(isodow from date_day) >= 6 as is_weekend,
        date_day > {{ as_of_date() }} as is_future
    from days

)

select * from described
