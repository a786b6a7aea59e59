#define Int_n3 -(-(-3))
#define Int_n5 -3-2
#define Int_n9223372036854775808 -9223372036854775808
