-- int_claim_tracking numbers a claim's steps in order: made, sent and received on the claim's own days.
-- owner: src/DentalSynth.Generators/Financial/Claims/ClaimHistory.cs
select format('claim %s of status %s, sent %s, answered %s: %s of %s steps, %s to %s, sent %s, answered %s',
    c."ClaimNum", c."ClaimStatus", c."DateSent", c."DateReceived", m.steps, r.steps,
    m.first_step, m.last_step, m.sent_on, m.answered_on)
from raw.claim as c
full join (
    select "ClaimNum" as id, count(*) as steps from raw.claimtracking group by "ClaimNum"
) as r on r.id = c."ClaimNum"
full join (
    select
        claim_id as id,
        max(step_number) as steps,
        max(step) filter (where step_number = 1) as first_step,
        max(step) filter (where is_last_step) as last_step,
        min(entered_at::date) filter (where step = 'sent') as sent_on,
        min(entered_at::date) filter (where step = 'answered') as answered_on
    from int.int_claim_tracking
    group by claim_id
) as m on m.id = c."ClaimNum"
where m.steps is distinct from r.steps
    or m.first_step is distinct from 'made'
    or m.sent_on is distinct from c."DateSent"
    or m.answered_on is distinct from c."DateReceived"
    or case c."ClaimStatus"
        when 'R' then m.last_step in ('made', 'sent')
        when 'S' then m.last_step <> 'sent'
        else m.last_step <> 'made'
    end
