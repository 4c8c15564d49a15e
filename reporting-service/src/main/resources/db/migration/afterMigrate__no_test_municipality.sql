-- Whatever tables the migrations made, nothing of a test municipality comes into them.
select keep_test_municipalities_out();
