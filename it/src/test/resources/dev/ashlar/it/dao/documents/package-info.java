/** Documents of teams, and who may see them because of whom they work with. */
package com.example.documents;
