-- int_insurance_eob_attachments has a scan for each check, with the check's amount.
-- owner: src/DentalSynth.Generators/Financial/Claims/ClaimPaymentRows.cs
select format('check %s of %s: %s scans, of checks of %s', p."ClaimPaymentNum", p."CheckAmt",
    coalesce(m.scans, 0), m.amount)
from raw.claimpayment as p
full join (
    select claim_payment_id as id, count(*) as scans, max(check_amount) as amount
    from int.int_insurance_eob_attachments
    group by claim_payment_id
) as m on m.id = p."ClaimPaymentNum"
where m.amount is distinct from p."CheckAmt"::numeric(12, 2)
