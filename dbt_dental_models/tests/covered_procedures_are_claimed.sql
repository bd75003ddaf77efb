-- Completed procedures that plans pay for are on a claim when the patient was covered on the date of service.
with billable as (

    select
        procedures.procedure_id,
        procedures.patient_id,
        procedures.procedure_date
    from {{ ref('int_procedure_complete') }} as procedures
    inner join {{ ref('int_procedure_catalog') }} as catalog
        on procedures.procedure_code_id = catalog.procedure_code_id
    where procedures.is_complete
        and not catalog.is_not_billed_to_insurance

)

select
    billable.procedure_id,
    billable.patient_id,
    billable.procedure_date,
    coverages.patplan_id
from billable
inner join {{ ref('int_insurance_coverage') }} as coverages
    on billable.patient_id = coverages.patient_id
    and coverages.ordinal = 1
    and billable.procedure_date >= coverages.effective_on
    and billable.procedure_date <= coalesce(coverages.terminated_on, billable.procedure_date)
left join {{ ref('int_claim_details') }} as claim_lines
    on billable.procedure_id = claim_lines.procedure_id
where claim_lines.claim_detail_id is null
