-- Anterior fillings on anterior teeth, each root canal on its kind of tooth, sealants on molars,
-- primary teeth only in children, as many surfaces as the code says;
-- where a tooth is missing, only implants and bridges.
-- owner: src/DentalSynth.Generators/Clinical/ToothRule.cs
select format('procedure %s, %s on tooth %s %s', p."ProcNum", code."ProcCode", p."ToothNum", p."Surf")
from raw.procedurelog as p
join raw.procedurecode as code on code."CodeNum" = p."CodeNum"
join raw.patient as patient on patient."PatNum" = p."PatNum"
left join (
    select "PatNum" as patient, "ToothNum" as tooth, min("SecDateTEntry")::date as since
    from raw.toothinitial
    where "InitialType" = 0
    group by 1, 2
) as gone on gone.patient = p."PatNum" and gone.tooth = p."ToothNum"
cross join lateral (
    select
        p."ToothNum" in ('6', '7', '8', '9', '10', '11', '22', '23', '24', '25', '26', '27', 'C', 'D', 'E', 'F', 'G', 'H',
            'M', 'N', 'O', 'P', 'Q', 'R') as is_front
) as tooth
where p."ProcStatus" in (1, 2) and p."ToothNum" <> '' and (
    (code."ProcCode" ~ '^D(233|331)' and not is_front)
    or (code."ProcCode" ~ '^D(239|21)' and is_front)
    or (code."ProcCode" = 'D3320' and p."ToothNum" not in ('4', '5', '12', '13', '20', '21', '28', '29'))
    or (code."ProcCode" = 'D3330' and p."ToothNum" not in ('2', '3', '14', '15', '18', '19', '30', '31'))
    or (code."ProcCode" = 'D1351' and p."ToothNum" not in ('2', '3', '14', '15', '18', '19', '30', '31'))
    or (code."ProcCode" ~ '^D(2930|3220|7111)' and p."ToothNum" !~ '[A-T]')
    or (p."ToothNum" ~ '[A-T]' and p."DateTP" >= patient."Birthdate" + interval '14 years')
    or (code."ProcCode" ~ '^D72[234]0' and p."ToothNum" not in ('1', '16', '17', '32'))
    or length(p."Surf") <> case
        when code."ProcCode" in ('D2330', 'D2391', 'D2140') then 1
        when code."ProcCode" in ('D2331', 'D2392', 'D2150') then 2
        when code."ProcCode" in ('D2332', 'D2393', 'D2160') then 3
        when code."ProcCode" in ('D2335', 'D2394', 'D2161') then 4
    end
    or (code."ProcCode" !~ '^D6' and gone.since < p."DateTP")
)
