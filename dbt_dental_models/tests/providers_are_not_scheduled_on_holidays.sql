-- No provider is scheduled on a holiday of the practice.
select
    holidays.schedule_date,
    holidays.holiday_name,
    availability.provider_id
from {{ ref('stg_opendental__schedule') }} as holidays
inner join {{ ref('int_provider_availability') }} as availability
    on holidays.schedule_date = availability.availability_date
where holidays.schedule_type = 'practice'
    and holidays.schedule_status = 'holiday'
