{#- The model has a number of rows, or more, for each row of another one; not judged on a practice so small that
    chance decides. -#}
{% test rows_per(model, of, at_least, from_rows=100) %}

with counts as (

    select
        (select count(*) from {{ model }}) as row_count,
        (select count(*) from {{ of }}) as of_count

)

select *
from counts
where of_count >= {{ from_rows }}
    and row_count < {{ at_least }} * of_count

{% endtest %}
