-- Procedures that share a group note are of one patient and date. Of a multi-visit procedure the preparation comes
-- first, its status agrees with the procedure's, and it is in process until all of it is complete.
with group_notes as (

    select
        'group note' as tie,
        members.procedure_group_item_id as row_id
    from {{ ref('stg_opendental__procgroupitem') }} as members
    inner join {{ ref('stg_opendental__procedurelog') }} as procedures
        on members.procedure_id = procedures.procedure_id
    inner join {{ ref('stg_opendental__procedurelog') }} as leaders
        on members.group_procedure_id = leaders.procedure_id
    where procedures.patient_id <> leaders.patient_id
        or procedures.procedure_date <> leaders.procedure_date

),

multi_visits as (

    select
        visits.*,
        procedures.procedure_status_code as present_status_code,
        bool_and(procedures.is_complete) over (partition by visits.multi_visit_group_id) as is_done,
        procedures.procedure_date,
        first_value(procedures.procedure_date) over (
            partition by visits.multi_visit_group_id order by visits.multi_visit_id
        ) as begun_on
    from {{ ref('stg_opendental__procmultivisit') }} as visits
    inner join {{ ref('stg_opendental__procedurelog') }} as procedures
        on visits.procedure_id = procedures.procedure_id

)

select
    tie,
    row_id
from group_notes

union all

select
    'multi-visit procedure',
    multi_visit_id
from multi_visits
where procedure_status_code <> present_status_code
    or is_in_process = is_done
    or (procedure_date < begun_on and procedure_status_code = 2)
