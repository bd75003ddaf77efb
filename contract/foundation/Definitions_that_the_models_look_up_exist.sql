-- Adjustment types, procedure statuses, treatment areas and fee schedule types are definitions of categories 1, 4,
-- 5 and 6.
-- owner: src/DentalSynth.Generators/Foundation/DefinitionRows.cs
select format('category %s has no definition', wanted.category)
from (values (1), (4), (5), (6)) as wanted(category)
where not exists (select from raw.definition as d where d."Category" = wanted.category)
union all
select format('adjustment type %s is no definition of category 1', wanted.id)
from unnest(array[186, 188, 474, 475, 472, 485, 9, 185, 486, 482, 537, 18, 337, 235, 483, 549, 550])
    as wanted(id)
where not exists (
    select from raw.definition as d where d."DefNum" = wanted.id and d."Category" = 1
)
union all
select format('category %s: %s definitions of value %s', "Category", count(*), "ItemValue")
from raw.definition
where "Category" in (4, 5, 6) and coalesce("ItemValue", '') <> ''
group by "Category", "ItemValue"
having count(*) > 1
