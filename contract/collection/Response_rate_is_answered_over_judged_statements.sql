-- int_statement_metrics, by month and delivery: only statements more than 30 days old are judged.
-- owner: src/DentalSynth.Generators/Financial/Statements/StatementCycle.cs
select format('%s by %s: %s of %s, int_statement_metrics %s', to_char(month, 'YYYY-MM'), method, r.answered,
    r.judged, m.rate)
from (
    select
        date_trunc('month', sent)::date as month,
        case mode when 0 then 'mail' when 1 then 'in person' when 2 then 'email' else 'electronic' end
            as method,
        count(*) filter (where is_over) as judged,
        count(*) filter (where is_over and paid > 0) as answered
    from statement_answers
    group by 1, 2
) as r
full join (
    select metric_month as month, delivery_method as method, judged_after_30_days as judged,
        response_rate_30_days as rate
    from int.int_statement_metrics
) as m using (month, method)
where r.judged is distinct from m.judged
    or round(r.answered / nullif(r.judged, 0)::numeric, 4) is distinct from m.rate
