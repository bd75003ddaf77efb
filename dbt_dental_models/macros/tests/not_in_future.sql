{#- The column is not after the as-of date. Null passes. -#}
{% test not_in_future(model, column_name) %}

select *
from {{ model }}
where cast({{ column_name }} as date) > {{ as_of_date() }}

{% endtest %}
