-- Whatever tables the migrations made, their rows are kept to the municipality of each.
select keep_rows_to_municipalities();
