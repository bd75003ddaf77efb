{#- The model neither loses nor repeats a row of what it is made from. -#}
{% test same_row_count_as(model, compare_model) %}

with counts as (

    select
        (select count(*) from {{ model }}) as row_count,
        (select count(*) from {{ compare_model }}) as compared_count

)

select *
from counts
where row_count <> compared_count

{% endtest %}
